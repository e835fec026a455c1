using Isms.Controls.Incidents;
using Isms.Controls.Suppliers;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Graph;
using Isms.Management.Traces;
using Isms.Risk.Evaluation;
using Isms.Risk.Sheet;
using NodaTime;

namespace Isms.Reporting.Sources;

/// <summary>A management system as a report sees it: in one language, as of one day, with names for ids.</summary>
internal sealed class ReportSource
{
    private readonly Dictionary<string, string> recordNames = new(StringComparer.Ordinal);

    public ReportSource(ManagementSystem system, LocalDate asOf, IReadOnlyList<IsmsIssue> issues, CycleReport cycle, IsmsLanguage language)
    {
        System = system;
        AsOf = asOf;
        Issues = issues;
        Cycle = cycle;
        Language = language;
        Targets = new PageTargets(system);
        Tracer = SystemTracer.Of(system.Content, asOf);
        Assessment = RegisterAssessment.Of(system.Register, system.Criteria, system.Organization, asOf);
        Sheet = AssessmentSheet.Of(system.Register, system.Criteria, system.Organization, Assessment);
        foreach (ExternalRecord record in system.ExternalRecords.Where(record => record.Name is not null))
        {
            recordNames[record.Id.Value] = record.Name!.In(language);
        }

        foreach (DocumentedInformation document in system.Controls.Support.Documents)
        {
            recordNames[document.Id.Value] = document.Name.In(language);
        }

        foreach (TrainingCourse course in system.Controls.Support.Courses)
        {
            recordNames[course.Id.Value] = course.Name.In(language);
        }

        foreach (Supplier supplier in system.Controls.Suppliers.Where(supplier => supplier.Name is not null))
        {
            recordNames[supplier.Id.Value] = supplier.Name!.In(language);
        }

        foreach (InformationSecurityIncident incident in system.Controls.Incidents.Where(incident => incident.Summary is not null))
        {
            recordNames[incident.Id.Value] = incident.Summary!.In(language);
        }
    }

    public ManagementSystem System { get; }

    public LocalDate AsOf { get; }

    public IReadOnlyList<IsmsIssue> Issues { get; }

    public CycleReport Cycle { get; }

    public IsmsLanguage Language { get; }

    public RegisterAssessment Assessment { get; }

    public AssessmentSheet Sheet { get; }

    public PageTargets Targets { get; }

    public SystemTracer Tracer { get; }

    public bool IsJapanese => Language == IsmsLanguage.Japanese;

    public string Say(string japanese, string english) => IsJapanese ? japanese : english;

    public string Text(LocalizedText? text) => text?.In(Language) ?? Say("記載なし", "not stated");

    public string? TextOrNull(LocalizedText? text) => text?.In(Language);

    public string? Person(PersonId? id) => id is null ? null : TextOrNull(System.Organization.FindPerson(id)?.Name) ?? id.Value;

    public string? Unit(UnitId? id) => id is null ? null : TextOrNull(System.Organization.Units.FirstOrDefault(unit => unit.Id == id)?.Name) ?? id.Value;

    public string? Role(RoleId? id) => id is null ? null : TextOrNull(System.Organization.Roles.FirstOrDefault(role => role.Id == id)?.Name) ?? id.Value;

    /// <summary>An id with its name where it is known: <c>DOC-01 Information security policy</c>.</summary>
    public string? Named(IIdentifier? id) =>
        id is null ? null : recordNames.TryGetValue(id.Value, out string? name) ? $"{id.Value} {name}" : id.Value;

    /// <summary>What to call an element of the document; null where it has no name of its own, or is not there.</summary>
    public string? NameOf(string id) => Tracer.Graph.Find(id) is SystemElement element && element.Name.In(Language) is { } name && name != id ? name : null;

    public string Join(IEnumerable<string?> parts) => string.Join(Say("、", ", "), parts.Where(part => !string.IsNullOrEmpty(part)));

    public static string? Date(LocalDate? date) => date is { } day ? IsoDate.Format(day) : null;

    /// <summary>How a planned, running or finished thing stands on the day.</summary>
    public ReportTone ToneOf(string status, LocalDate? due) => status switch
    {
        "done" or "closed" or "implemented" => ReportTone.Good,
        _ when due < AsOf => ReportTone.Bad,
        _ => ReportTone.Caution,
    };
}
