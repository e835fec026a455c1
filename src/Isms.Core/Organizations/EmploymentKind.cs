namespace Isms.Core.Organizations;

/// <summary>How a person is employed; dispatched and temporary staff count as staff (concept 108).</summary>
public sealed class EmploymentKind : Code<EmploymentKind>
{
    private EmploymentKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EmploymentKind(string value)
        : base(value)
    {
    }

    /// <summary>Regular.</summary>
    public static EmploymentKind Regular { get; } = new("regular", LocalizedText.Create("常勤", "regular"));

    /// <summary>Dispatched.</summary>
    public static EmploymentKind Dispatched { get; } = new("dispatched", LocalizedText.Create("派遣", "dispatched"));

    /// <summary>Temporary.</summary>
    public static EmploymentKind Temporary { get; } = new("temporary", LocalizedText.Create("臨時", "temporary"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EmploymentKind> List { get; } = new("employmentKind", value => new EmploymentKind(value), Regular, Dispatched, Temporary);
}
