using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Management.Journal.Changes;

namespace Isms.Management.Tests.Journal.Changes;

public sealed class JournalChangeTests
{
    private static readonly byte[] SecondYear = File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital-2026.isms.json"));

    [Fact]
    public void The_change_applied_to_the_first_gives_the_second_byte_for_byte() => Prop.ForAll<int>(seed =>
    {
        AnyJson any = new(seed);
        byte[] one = any.Document();
        byte[] near = any.Near(one);
        byte[] far = any.Document();
        return Gives(one, near) && Gives(near, far) && Gives(far, one) && JournalChange.Between(one, one).Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_change_is_always_the_same() => Prop.ForAll<int>(seed =>
    {
        AnyJson any = new(seed);
        byte[] one = any.Document();
        byte[] near = any.Near(one);
        return JournalChange.Between(one, near).Equals(JournalChange.Between([.. one], [.. near]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_change_between_two_years_of_the_hospital_is_far_smaller_than_the_hospital_and_gives_it_byte_for_byte()
    {
        ValueList<JournalOperation> change = JournalChange.Between(Hospital.Utf8, SecondYear);
        Assert.Equal(SecondYear, JournalChange.Apply(Hospital.Utf8, change));
        Assert.Equal(Hospital.Utf8, JournalChange.Apply(SecondYear, JournalChange.Between(SecondYear, Hospital.Utf8)));
        Assert.InRange(change.Sum(operation => operation.Value?.Length ?? 0), 1, Hospital.Utf8.Length / 10);
        Assert.Contains(change, operation => operation is { Kind: JournalOperationKind.Replace, Path: "/evaluationDate" });
    }

    // Worked out by hand.
    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""", "Replace /a=2")]
    [InlineData("""{"a":1}""", """{"a":1.0}""", "Replace /a=1.0")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "Add /b=2")]
    [InlineData("""{"a":1}""", """{"b":2,"a":1}""", "Add /b=2 before a")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", "Move /a from /a")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2}""", "Remove /a")]
    [InlineData("""{"a/b":1,"c~d":1}""", """{"a/b":2,"c~d":2}""", "Replace /a~1b=2; Replace /c~0d=2")]
    [InlineData("""{"":1}""", """{"":2}""", "Replace /=2")]
    [InlineData("""[1,2,3]""", """[1,9,3]""", "Replace /1=9")]
    [InlineData("""[1,2,3]""", """[1,3]""", "Remove /1")]
    [InlineData("""[1,3]""", """[1,2,3]""", "Add /1=2")]
    [InlineData("""[1,2,3,4]""", """[9,4]""", "Replace /0=9; Remove /2; Remove /1")]
    [InlineData("""[{"id":"A"},{"id":"B"},{"id":"C"}]""", """[{"id":"C"},{"id":"A"},{"id":"B"}]""", "Move /0 from /2")]
    [InlineData("""[{"id":"A"},{"id":"B"}]""", """[{"id":"B","n":1}]""", "Remove /0; Add /0/n=1")]
    [InlineData("""[{"id":"A"}]""", """[{"id":"B"},{"id":"A"}]""", """Add /0={"id":"B"}""")]
    [InlineData("""[{"id":"A"},{"id":"A"}]""", """[{"id":"A"}]""", "Remove /1")]
    [InlineData("1", "[]", "Replace =[]")]
    [InlineData("""{"a":null}""", """{"a":false}""", "Replace /a=false")]
    [InlineData("""{"a":null}""", """{"a":null}""", "")]
    public void What_the_operations_are(string older, string newer, string expected) =>
        Assert.Equal(expected, string.Join("; ", JournalChange.Between(Encoding.UTF8.GetBytes(older), Encoding.UTF8.GetBytes(newer)).Select(Describe)));

    [Fact]
    public void A_list_turned_around_with_one_thing_new_takes_as_few_steps_as_can_be() => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        string[] older = Enumerable.Range(0, 7).OrderBy(_ => random.Next()).Take(random.Next(7)).Select(i => $"k{i}").ToArray();
        string[] newer = Enumerable.Range(0, 7).OrderBy(_ => random.Next()).Take(random.Next(7)).Select(i => $"k{i}").ToArray();
        List<SequenceStep> steps = SequenceStep.Between(older, newer);
        List<string> current = [.. older];
        foreach (SequenceStep step in steps)
        {
            if (step.From >= 0)
            {
                Assert.Equal(step.Key, current[step.From]);
                current.RemoveAt(step.From);
            }

            if (step.To >= 0)
            {
                current.Insert(step.To, step.Key);
                Assert.Equal(step.Before, current.ElementAtOrDefault(step.To + 1));
            }
        }

        return current.SequenceEqual(newer) && steps.Count == older.Except(newer).Count() + newer.Except(older).Count() + older.Intersect(newer).Count() - LongestInOrder(older.Intersect(newer).ToArray(), newer);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"/a","value":2}]""")]
    [InlineData("""{"a":1}""", """[{"op":"remove","path":"/b"}]""")]
    [InlineData("""{"a":1}""", """[{"op":"replace","path":"/b","value":2}]""")]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"/b","before":"c","value":2}]""")]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"/a/b","value":2}]""")]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"a","value":2}]""")]
    [InlineData("""[1]""", """[{"op":"add","path":"/2","value":2}]""")]
    [InlineData("""[1]""", """[{"op":"remove","path":"/1"}]""")]
    [InlineData("""[1]""", """[{"op":"replace","path":"/00","value":2}]""")]
    [InlineData("""[1]""", """[{"op":"add","path":"/-","value":2}]""")]
    [InlineData("""[1]""", """[{"op":"move","from":"/1","path":"/0"}]""")]
    [InlineData("""[1]""", """[{"op":"add","path":"","value":2}]""")]
    public void What_does_not_fit_the_document_is_refused(string document, string change)
    {
        List<JournalOperation> operations = [];
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(change);
        foreach (System.Text.Json.JsonElement element in json.RootElement.EnumerateArray())
        {
            Assert.True(JournalOperation.TryRead(element, out JournalOperation? operation));
            operations.Add(operation!);
        }

        Assert.Throws<ArgumentException>(() => JournalChange.Apply(Encoding.UTF8.GetBytes(document), operations.ToValueList()));
    }

    private static bool Gives(byte[] one, byte[] other) => JournalChange.Apply(one, JournalChange.Between(one, other)).AsSpan().SequenceEqual(other);

    private static string Describe(JournalOperation operation) =>
        $"{operation.Kind} {operation.Path}"
        + (operation.From is null ? string.Empty : $" from {operation.From}")
        + (operation.Value is null ? string.Empty : $"={operation.Value}")
        + (operation.Before is null ? string.Empty : $" before {operation.Before}");

    // By trying every choice of keys.
    private static int LongestInOrder(string[] keys, string[] wanted) =>
        Enumerable.Range(0, 1 << keys.Length)
            .Select(choice => keys.Where((_, i) => (choice >> i & 1) == 1).ToArray())
            .Where(chosen => chosen.SequenceEqual(wanted.Where(chosen.Contains)))
            .Max(chosen => chosen.Length);
}
