using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Isms.Catalogs;
using Isms.Catalogs.Glossary;
using Isms.Cli.Import.Authoring;
using Isms.Core.Issues;
using Isms.Management.Checks;

namespace Isms.Contract.Tests;

/// <summary>docs/reference/concepts.md names nothing that is not there: types and their members, issue codes, catalogs, lists, test classes and test methods.</summary>
public sealed partial class ConceptTableTests
{
    private static readonly string[] Libraries = ["Isms.Core", "Isms.Catalogs", "Isms.Risk", "Isms.Controls", "Isms.Audit", "Isms.Management", "Isms.Reporting", "isms"];

    private static readonly ILookup<string, Type> Types = Libraries
        .SelectMany(library => Assembly.Load(library).GetTypes())
        .Where(type => !type.IsNested)
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    private static readonly HashSet<string> Codes = IssueCatalog.All.Concat(ImportIssues.All).Select(definition => definition.Code).ToHashSet(StringComparer.Ordinal);

    // The methods of each test class; a partial class may stand in several files.
    private static readonly ILookup<string, string> Tests = Directory
        .EnumerateFiles(Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(file => TestMethod().Matches(File.ReadAllText(file)).Select(match => (Class: Path.GetFileNameWithoutExtension(file), Method: match.Groups[1].Value)))
        .ToLookup(test => test.Class, test => test.Method, StringComparer.Ordinal);

    private static readonly (string Number, string Types, string Tests)[] Rows = File
        .ReadAllLines(Repository.PathOf("docs", "reference", "concepts.md"))
        .Select(line => line.Split(" | "))
        .Where(cells => cells.Length == 4 && Number().IsMatch(cells[0]))
        .Select(cells => (cells[0][2..], cells[2], cells[3]))
        .ToArray();

    public static TheoryData<string> Numbers => [.. Rows.Select(row => row.Number)];

    [Fact]
    public void Every_concept_has_one_row_in_the_order_of_the_numbers()
    {
        string[] numbers = Rows.Select(row => row.Number).ToArray();
        Assert.Equal(numbers.OrderBy(number => char.IsDigit(number[0]) ? 'A' : number[0]).ThenBy(number => int.Parse(number.TrimStart('M', 'X'), CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(numbers.Length, numbers.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Wanted().Except(numbers));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_a_row_names_is_there(string number)
    {
        (_, string types, string tests) = Rows.Single(row => row.Number == number);
        Type? last = null;
        bool namesSomething = false;
        foreach (string name in Quoted().Matches(types).Select(match => match.Groups[1].Value))
        {
            namesSomething = true;
            // After a type its members may stand alone.
            if (!IsOtherName(name) && (last is null || !HasMember(last, name)))
            {
                string[] parts = name.Split('.');
                last = Types[parts[0]].FirstOrDefault(type => parts.Length == 1 || (parts.Length == 2 && HasMember(type, parts[1])));
                Assert.True(last is not null, $"{number}: there is no type and member {name}");
            }
        }

        foreach (string code in IssueCode().Matches(types).Select(match => match.Value))
        {
            namesSomething = true;
            Assert.True(Codes.Contains(code), $"{number}: there is no issue {code}");
        }

        Assert.True(namesSomething, $"{number} names no type");
        AssertTests(number, tests);
    }

    private static void AssertTests(string number, string tests)
    {
        string? last = null;
        foreach (Match match in TestName().Matches(tests))
        {
            string named = match.Groups["class"].Value;
            string method = match.Groups["method"].Value + match.Groups["alone"].Value;
            last = named.Length > 0 ? named : last;
            Assert.True(last is not null && Tests.Contains(last), $"{number}: there is no test class {named}");
            if (method.Length > 0)
            {
                Assert.True(Tests[last].Any(candidate => method.EndsWith('…') ? candidate.StartsWith(method[..^1], StringComparison.Ordinal) : candidate == method), $"{number}: {last} has no test {method}");
            }
        }

        Assert.True(last is not null, $"{number} names no test");
    }

    // A command of the tool, a catalog, a list, an entry of one, an attribute of a catalog.
    private static bool IsOtherName(string name) =>
        name.StartsWith("isms ", StringComparison.Ordinal)
        || StandardCatalogs.Find(name) is not null
        || ReferenceLists.Find(name) is not null
        || ReferenceLists.All.Any(list => list.Find(name) is not null)
        || StandardCatalogs.All.Any(catalog => catalog.Attributes.Any(definition => definition.Name == name));

    private static bool HasMember(Type type, string member) =>
        type.GetMember(member, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;

    // 127 is how many had practised by 2014: nothing to hold.
    private static IEnumerable<string> Wanted() =>
        Enumerable.Range(1, 155).Where(number => number != 127).Select(number => FormattableString.Invariant($"{number}"))
            .Concat(Enumerable.Range(1, 20).Select(number => FormattableString.Invariant($"M{number}")));

    [GeneratedRegex("^\\| [MX]?[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:AUDT|CORE|CTLG|CTRL|IMPT|JRNL|MGMT|MTRX|RISK|XWLK)[0-9]{4}")]
    private static partial Regex IssueCode();

    [GeneratedRegex(@"\b(?<class>[A-Z]\w*Tests?)\b(?:\.(?<method>\w+…?))?|`(?<alone>[A-Z]\w+(?<!Tests)…?)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"public (?:async Task|Task|void) (\w+)\(")]
    private static partial Regex TestMethod();
}
