namespace Isms.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("isms-test-").FullName;

    public string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>A copy of the sample's authoring files in it, with the data that they refer to.</summary>
    public string CopySample()
    {
        string folder = Of("sample");
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.EnumerateFiles(Tool.Sample, "*.yaml").Concat(Directory.EnumerateFiles(Tool.Sample, "*.csv")))
        {
            File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)));
        }

        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
