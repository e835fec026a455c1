using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Standing;
using Isms.Controls;
using Isms.Controls.Implementation;
using Isms.Controls.Suppliers;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management.Assurance;

/// <summary>
/// What an organisation may show to patients, partners and authorities to account for itself, for example after an incident (M4, M20, concepts 78, 131 and 132): the scope, the policies in force,
/// the certificates as of a date, the audits done, the training completed, the controls in place around certain assets, and the entrustees.
/// It holds no vulnerability, no risk, no finding, nobody's name and nothing of patients: these have no member here. Immutable, with value equality.
/// </summary>
public sealed record AccountabilityPack
{
    private const string PolicyClause = "5.2";

    private AccountabilityPack(ManagementSystem system, LocalDate asOf, ValueList<Asset> assets)
    {
        CertificationFacts facts = SystemCertification.FactsOf(system.Content);
        Records = facts.Records;
        AsOf = asOf;
        Organization = system.Organization.Id;
        Name = system.Organization.Name;
        Scope = system.Context.Scope?.Statement;
        Policies = PoliciesOf(facts, asOf);
        Certificates = InForce(ElementId.Of(system.Organization.Id));
        Audits = system.Audit.Audits
            .Where(audit => audit.IsDoneBy(asOf))
            .OrderBy(audit => audit.Date)
            .Select(audit => new AuditDone(audit.Id, audit.Date, audit.Units.Select(id => NameOf(system.Organization, id)).ToValueList()))
            .ToValueList();
        Training = TrainingOf(system, asOf);
        Audiences = AudiencesOf(system.Controls.Support.Courses, asOf);
        Assets = assets;
        Controls = ControlsOf(system, asOf, assets);
        Entrustees = system.Controls.Suppliers
            .Select(supplier => new Entrustee(supplier.Id, supplier.Name, InForce(ElementId.Of(supplier.Id)), SupplierAccountability.Of(supplier, asOf).Told))
            .Concat(system.ExternalRecords
                .Where(record => record.Kind == ExternalRecordKind.Supplier)
                .Select(record => new Entrustee(SupplierId.Parse(record.Id.Value), record.Name, InForce(record.Id), [])))
            .Where(entrustee => assets.Count == 0 || assets.Any(asset => asset.Supplier == entrustee.Id))
            .ToValueList();
    }

    /// <summary>What a pack leaves out, in words for those who read it.</summary>
    public static ValueList<LocalizedText> LeftOut { get; } =
    [
        LocalizedText.Create("ぜい弱性", "vulnerabilities"),
        LocalizedText.Create("リスクの内容と評価、対応計画", "risks, their levels and the plans to treat them"),
        LocalizedText.Create("監査所見と不適合の内容", "what audits found, and nonconformities"),
        LocalizedText.Create("個人の氏名", "names of persons"),
        LocalizedText.Create("患者の情報", "data of patients"),
    ];

    /// <summary>The day that the pack speaks of.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The organisation.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The scope of its management system, or null where it is not recorded.</summary>
    public LocalizedText? Scope { get; }

    /// <summary>The policies (ISO/IEC 27001:2013 5.2) that had an approved version by the day.</summary>
    public ValueList<PolicyInForce> Policies { get; }

    /// <summary>The certificates of the organisation in force on the day.</summary>
    public ValueList<Certificate> Certificates { get; }

    /// <summary>The records of certification that the certificates stand in: the scheme with its categories.</summary>
    public CertificationRecords Records { get; }

    /// <summary>The internal audits done by the day, by date.</summary>
    public ValueList<AuditDone> Audits { get; }

    /// <summary>The training completed, for each period that was over by the day.</summary>
    public ValueList<TrainingDone> Training { get; }

    /// <summary>The levels of the organisation for which courses were held by the day, in the order of <see cref="TrainingAudience.List"/>.</summary>
    public ValueList<AudienceTrained> Audiences { get; }

    /// <summary>The assets that the pack is about; empty where it is about all.</summary>
    public ValueList<Asset> Assets { get; }

    /// <summary>The controls that are in place, as recorded: those around the assets, or all where no asset is named.</summary>
    public ValueList<SecurityControl> Controls { get; }

    /// <summary>The suppliers of the assets, or all where no asset is named.</summary>
    public ValueList<Entrustee> Entrustees { get; }

    /// <summary>Makes a pack.</summary>
    /// <param name="system">The management system.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="assets">The assets that it is about, for example those that an incident touched; empty for all.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ArgumentException">The system has no asset of an identifier.</exception>
    public static AccountabilityPack Of(ManagementSystem system, LocalDate asOf, IEnumerable<AssetId> assets)
    {
        Dictionary<AssetId, Asset> known = Guard.NotNull(system).Register.Assets.ToDictionary(asset => asset.Id);
        return new AccountabilityPack(
            system,
            asOf,
            Guard.NotNull(assets).Distinct().Select(id => known.TryGetValue(id, out Asset? asset) ? asset : throw new ArgumentException($"There is no asset {id}.", nameof(assets))).ToValueList());
    }

    private static LocalizedText NameOf(Organization organization, UnitId id) =>
        organization.Units.FirstOrDefault(unit => unit.Id == id)?.Name ?? LocalizedText.Create(id.Value, id.Value);

    private static ValueList<PolicyInForce> PoliciesOf(CertificationFacts facts, LocalDate asOf) => facts.Documents
        .Where(document => document.Kind == DocumentedInformationKind.Document && document.Clauses.Contains(PolicyClause))
        .SelectMany(document => CertificationFacts.ApprovedVersions(document, asOf).Reverse().Take(1).Select(version => new PolicyInForce(document.Id, document.Name, version)))
        .ToValueList();

    private static ValueList<AudienceTrained> AudiencesOf(ValueList<TrainingCourse> courses, LocalDate asOf) => TrainingAudience.List.Known
        .Select(audience => (Audience: audience, Days: courses.Where(course => course.Audience == audience).SelectMany(course => course.Dates).Where(day => day <= asOf).ToArray()))
        .Where(held => held.Days.Length > 0)
        .Select(held => new AudienceTrained(held.Audience, held.Days.Length, held.Days.Max()))
        .ToValueList();

    private static ValueList<TrainingDone> TrainingOf(ManagementSystem system, LocalDate asOf)
    {
        FiscalYear year = system.Organization.FiscalYear;
        return system.Controls.Support.TrainingCompletions
            .SelectMany(completion => year.Periods
                .Where(period => period.Id == completion.Period && period.End <= asOf)
                .Select(period => new TrainingDone(period.Id, period.End, completion.Completed, system.Organization.Headcount?.Total)))
            .OrderBy(training => training.End)
            .ToValueList();
    }

    // A control is around an asset where a risk of the asset is met by it, be it there already or brought in by a treatment that is done.
    private static ValueList<SecurityControl> ControlsOf(ManagementSystem system, LocalDate asOf, ValueList<Asset> assets)
    {
        HashSet<AssetId> touched = [.. assets.Select(asset => asset.Id)];
        HashSet<ControlId> around = [.. system.Register.Risks
            .Where(risk => risk.Assets.Any(touched.Contains))
            .SelectMany(risk => risk.ExistingControls.Concat(risk.Treatments.Where(treatment => treatment.IsDone(asOf)).SelectMany(treatment => treatment.Controls)))];
        return system.Controls.Controls
            .Where(control => control.Status == ImplementationStatus.Implemented || control.Status == ImplementationStatus.Alternative)
            .Where(control => assets.Count == 0 || around.Contains(control.Id))
            .ToValueList();
    }

    private ValueList<Certificate> InForce(ElementId organization) => CertificateChain.OfEach(Records)
        .Where(chain => chain.Organization == organization)
        .Select(chain => chain.InForce(AsOf))
        .OfType<Certificate>()
        .ToValueList();
}
