namespace Isms.Cli.Import.Authoring;

/// <summary>A folder of authoring files on disk.</summary>
public sealed class AuthoringFolder
{
    // Changes to the folder for trying a checker out: no records.
    private const string Mutations = "mutations.yaml";

    private readonly string path;

    /// <summary>Names a folder.</summary>
    /// <param name="path">Its path.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public AuthoringFolder(string path)
    {
        this.path = path;
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder {path}.");
        }
    }

    /// <summary>The YAML files but for <c>mutations.yaml</c>, by ordinal order of their names.</summary>
    public IReadOnlyList<string> Files =>
        Directory.EnumerateFiles(path, "*.yaml").Select(file => Path.GetFileName(file)).Where(file => file != Mutations).Order(StringComparer.Ordinal).ToArray();

    /// <summary>The size of a file in bytes.</summary>
    /// <param name="file">The name of the file.</param>
    /// <returns>Its size.</returns>
    public long SizeOf(string file) => new FileInfo(Path.Combine(path, file)).Length;

    /// <summary>The content of a file.</summary>
    /// <param name="file">The name of the file.</param>
    /// <returns>Its bytes.</returns>
    public byte[] Read(string file) => File.ReadAllBytes(Path.Combine(path, file));

    /// <summary>Opens a file of data that a YAML file names.</summary>
    /// <param name="file">The name of the file, without folder.</param>
    /// <returns>Its content, to be closed by the caller; null where there is no such file in the folder itself.</returns>
    public Stream? OpenData(string file)
    {
        string place = Path.Combine(path, file);
        return Path.GetFileName(file) == file && File.Exists(place) ? File.OpenRead(place) : null;
    }
}
