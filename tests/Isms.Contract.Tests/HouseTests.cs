using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Isms.Contract.Tests;

/// <summary>Who may know whom: between the projects, and between the folders inside one.</summary>
public sealed partial class HouseTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Isms.Core"] = [],
        ["Isms.Catalogs"] = ["Isms.Core"],
        ["Isms.Risk"] = ["Isms.Core"],
        ["Isms.Controls"] = ["Isms.Catalogs", "Isms.Risk"],
        ["Isms.Audit"] = ["Isms.Controls"],
        ["Isms.Management"] = ["Isms.Audit"],
        ["Isms.Reporting"] = ["Isms.Management"],
        ["Isms.Cli"] = ["Isms.Reporting"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["Isms.Core"] = ["NodaTime", "System.Text.Json"],
        ["Isms.Reporting"] = ["CsvHelper"],
        ["Isms.Cli"] = ["System.CommandLine", "Spectre.Console", "YamlDotNet"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    public static TheoryData<string> Libraries => [.. Allowed.Keys];

    [Fact]
    public void Every_project_of_the_house_is_known_here() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Where(name => name != "Shared").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_it_may_know(string project)
    {
        XDocument file = XDocument.Load(Repository.PathOf("src", project, project + ".csproj"));
        string[] projects = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)).ToArray();
        Assert.Equal(Allowed[project].Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
        string[] packages = file.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!).ToArray();
        Assert.Empty(packages.Except(AllowedPackages.GetValueOrDefault(project, [])));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_circle_between_folders(string project)
    {
        Dictionary<string, HashSet<string>> arrows = Arrows(Repository.PathOf("src", project));
        foreach (string folder in arrows.Keys)
        {
            Assert.False(Reaches(arrows, folder, folder), $"{project}: the folder {folder} knows itself by way of others");
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_root_folder_of_a_library_knows_no_folder(string project)
    {
        // The tool's root is its entry, which knows everything.
        if (project != "Isms.Cli" && project != "Isms.Management")
        {
            Assert.Empty(Arrows(Repository.PathOf("src", project)).GetValueOrDefault(".", []));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void One_public_type_a_file_and_no_file_over_400_lines(string project)
    {
        foreach (string file in Sources(Repository.PathOf("src", project)))
        {
            string text = File.ReadAllText(file);
            Assert.True(text.Split('\n').Length <= 401, $"{file} has more than 400 lines");
            Assert.True(PublicType().Count(text) <= 1, $"{file} has more than one public type");
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_folder_has_more_than_15_files(string project) =>
        Assert.All(
            Sources(Repository.PathOf("src", project)).GroupBy(file => Path.GetDirectoryName(file)),
            folder => Assert.True(folder.Count() <= 15, $"{folder.Key} has {folder.Count()} files and asks to be divided by sub-domain"));

    private static bool Reaches(Dictionary<string, HashSet<string>> arrows, string from, string target)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> open = new(arrows.GetValueOrDefault(from, []));
        while (open.TryPop(out string? next))
        {
            if (next == target)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (string further in arrows.GetValueOrDefault(next, []))
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }

    // A folder knows another when one of its files names a type that only the other declares.
    private static Dictionary<string, HashSet<string>> Arrows(string root)
    {
        Dictionary<string, (string Folder, string Code)> files = Sources(root).ToDictionary(
            file => file,
            file => (Path.GetRelativePath(root, Path.GetDirectoryName(file)!), Noise().Replace(File.ReadAllText(file), " ")));
        Dictionary<string, HashSet<string>> homes = new(StringComparer.Ordinal);
        foreach ((string folder, string code) in files.Values)
        {
            foreach (Match match in Declaration().Matches(code))
            {
                (homes.TryGetValue(match.Groups[1].Value, out HashSet<string>? known) ? known : homes[match.Groups[1].Value] = new(StringComparer.Ordinal)).Add(folder);
            }
        }

        Dictionary<string, HashSet<string>> arrows = new(StringComparer.Ordinal);
        foreach ((string folder, string code) in files.Values)
        {
            foreach (Match match in Use().Matches(code))
            {
                if (homes.TryGetValue(match.Groups[1].Value, out HashSet<string>? home) && home.Count == 1 && home.First() != folder)
                {
                    (arrows.TryGetValue(folder, out HashSet<string>? targets) ? targets : arrows[folder] = new(StringComparer.Ordinal)).Add(home.First());
                }
            }
        }

        return arrows;
    }

    private static IEnumerable<string> Sources(string root) =>
        Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    [GeneratedRegex("//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"", RegexOptions.Singleline)]
    private static partial Regex Noise();

    [GeneratedRegex("""^\s*(?:\[[^\]]*\]\s*)*(?:public|internal|private|protected|file)?[\w\s]*?\b(?:class|struct|record struct|record class|record|interface|enum)\s+([A-Z]\w*)""", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    // A name after a dot, or the name of a property or field being declared, is no reference to a type.
    [GeneratedRegex("""(?<![.\w])([A-Z]\w+)\b(?!\s*(?:\{\s*(?:get|init|set)|=>|=[^=]|;))""")]
    private static partial Regex Use();

    [GeneratedRegex("""^public (?:static |sealed |abstract |readonly |partial )*(?:class|struct|record|interface|enum)\b""", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
