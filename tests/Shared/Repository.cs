using System.Runtime.CompilerServices;

namespace Isms.Tests;

/// <summary>Where the files of the project are, found from where the tests were compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        // Deterministic builds rewrite the compiled path, so the output folder is asked first.
        foreach (string start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) ?? string.Empty })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Isms.Core.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new InvalidOperationException("The root of the project was not found above the test assembly.");
    }
}
