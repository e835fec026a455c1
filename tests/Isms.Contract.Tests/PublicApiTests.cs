using System.Reflection;
using System.Text;

namespace Isms.Contract.Tests;

/// <summary>The public surface of each library as text in git, so that a change shows in the diff. ISMS_ACCEPT=1 in the environment accepts it.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => ["Isms.Core", "Isms.Catalogs", "Isms.Risk", "Isms.Controls", "Isms.Audit", "Isms.Management", "Isms.Reporting"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_one_on_record(string library)
    {
        StringBuilder text = new();
        foreach (Type type in Assembly.Load(library).GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            IEnumerable<string> members = type
                .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodInfo { IsSpecialName: true } && !member.Name.Contains('<', StringComparison.Ordinal) && member is not Type)
                .Select(member => member is FieldInfo { IsLiteral: true } field ? $"{member} = {field.GetRawConstantValue()}" : member.ToString()!)
                .Order(StringComparer.Ordinal);
            foreach (string member in members)
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        string path = Repository.PathOf("tests", "Isms.Contract.Tests", "Api", library + ".txt");
        if (Environment.GetEnvironmentVariable("ISMS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.ToString());
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, text.ToString());
    }
}
