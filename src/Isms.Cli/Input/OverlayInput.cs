using System.CommandLine;
using Isms.Catalogs.Overlays;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Input;

/// <summary>The overlays that a command is given as files.</summary>
internal static class OverlayInput
{
    public static Option<FileInfo[]> Option() => new("--overlay") { Description = "an overlay isms/overlay/1 over the catalogs; may be repeated" };

    /// <summary>Reads them.</summary>
    /// <returns>The overlays, or null with what is wrong with the first that has errors.</returns>
    public static async Task<(ValueList<ControlOverlay>? Overlays, IReadOnlyList<IsmsIssue> Faults)> ReadAsync(IEnumerable<FileInfo>? files, CancellationToken cancellationToken)
    {
        List<ControlOverlay> overlays = [];
        foreach (FileInfo file in files ?? [])
        {
            string text = await File.ReadAllTextAsync(file.FullName, cancellationToken).ConfigureAwait(false);
            if (ControlOverlay.TryFromJson(text, out IReadOnlyList<IsmsIssue> faults) is not { } read)
            {
                return (null, faults);
            }

            overlays.Add(read);
        }

        return (overlays.ToValueList(), []);
    }
}
