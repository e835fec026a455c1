using System.Globalization;
using Isms.Core;

namespace Isms.Reporting.Files;

/// <summary>
/// Writes files into a folder so that none is ever half-written: first all of them under temporary names, then each takes its place.
/// Where something fails, the folder is as it was before. Two writers must not write to one folder at once.
/// </summary>
public static class ReportWriter
{
    private const string NewSuffix = ".isms-new";
    private const string OldSuffix = ".isms-old";

    /// <summary>Makes the folder where it is missing and tries whether files can be written there; to be called before any work.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made, or no file can be written there; the message names the folder.</exception>
    public static void EnsureWritable(string folder)
    {
        Guard.NotBlank(folder);
        string probe = Path.Combine(folder, "probe" + NewSuffix);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The folder {folder} cannot be written: {failure.Message}"), failure);
        }
    }

    /// <summary>Writes files, all or none.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="files">The files; no two of the same name, capital letters or not.</param>
    /// <param name="cancellationToken">Stops the writing; the folder is then as it was before.</param>
    /// <returns>A task that ends when all files are in place.</returns>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAllAsync(string folder, ValueList<ReportFile> files, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(files);
        if (files.Select(file => file.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() != files.Count)
        {
            throw new ArgumentException("Files of different names were expected.", nameof(files));
        }

        EnsureWritable(folder);
        string[] targets = files.Select(file => Path.Combine(folder, file.Name)).ToArray();
        int placed = 0;
        try
        {
            for (int i = 0; i < targets.Length; i++)
            {
                await File.WriteAllBytesAsync(targets[i] + NewSuffix, files[i].Content, cancellationToken).ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
            for (; placed < targets.Length; placed++)
            {
                Place(targets[placed]);
            }
        }
        catch (Exception failure)
        {
            for (int i = placed - 1; i >= 0; i--)
            {
                TakeBack(targets[i]);
            }

            Remove(targets, NewSuffix);
            if (failure is UnauthorizedAccessException)
            {
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"A file in the folder {folder} cannot be written: {failure.Message}"), failure);
            }

            throw;
        }

        Remove(targets, OldSuffix);
    }

    private static void Place(string target)
    {
        bool replaces = File.Exists(target);
        if (replaces)
        {
            File.Move(target, target + OldSuffix, overwrite: true);
        }
        else
        {
            File.Delete(target + OldSuffix);
        }

        try
        {
            File.Move(target + NewSuffix, target);
        }
        catch when (replaces)
        {
            File.Move(target + OldSuffix, target);
            throw;
        }
    }

    private static void TakeBack(string target)
    {
        if (File.Exists(target + OldSuffix))
        {
            File.Move(target + OldSuffix, target, overwrite: true);
        }
        else
        {
            File.Delete(target);
        }
    }

    private static void Remove(string[] targets, string suffix)
    {
        foreach (string target in targets)
        {
            try
            {
                File.Delete(target + suffix);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // what could not be tidied up must not hide how the writing itself went
            }
        }
    }
}
