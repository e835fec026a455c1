using Isms.Core;
namespace Isms.Controls.Support.Documents;

/// <summary>The two lists of what an information security policy must say. The items are letters; their text is that of the standards.</summary>
public sealed class PolicyContentList : Code<PolicyContentList>
{
    private PolicyContentList(string value, LocalizedText name, char last)
        : base(value, name) => Items = Enumerable.Range('a', last - 'a' + 1).Select(letter => ((char)letter).ToString()).ToValueList();

    private PolicyContentList(string value)
        : base(value) => Items = [];

    /// <summary>ISO/IEC 27001 5.2, items a to g (the same letters in 2013 and 2022).</summary>
    public static PolicyContentList Iso27001 { get; } = new("iso27001", LocalizedText.Create("ISO/IEC 27001 5.2 a)～g)", "ISO/IEC 27001 5.2 a) to g)"), 'g');

    /// <summary>ISO 27799:2008 7.2.1, items a to n.</summary>
    public static PolicyContentList Iso27799 { get; } = new("iso27799", LocalizedText.Create("ISO 27799:2008 7.2.1 a)～n)", "ISO 27799:2008 7.2.1 a) to n)"), 'n');

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PolicyContentList> List { get; } = new("policyContentList", value => new PolicyContentList(value), Iso27001, Iso27799);

    /// <summary>The letters of its items, in their order; empty for a list that is not known.</summary>
    public ValueList<string> Items { get; }
}
