using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>Whether the recipient of personal health information is bound by professional secrecy (concept 120).</summary>
public sealed class ProfessionalSecrecy : Code<ProfessionalSecrecy>
{
    private ProfessionalSecrecy(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ProfessionalSecrecy(string value)
        : base(value)
    {
    }

    /// <summary>A duty of the profession binds the recipient.</summary>
    public static ProfessionalSecrecy Exists { get; } = new("exists", LocalizedText.Create("あり", "exists"));

    /// <summary>No such duty, or none that is known; a contract has to do its work.</summary>
    public static ProfessionalSecrecy NotAssured { get; } = new("notAssured", LocalizedText.Create("確認できない", "not assured"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ProfessionalSecrecy> List { get; } = new("professionalSecrecy", value => new ProfessionalSecrecy(value), Exists, NotAssured);
}
