using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using Isms.Core.Time;

namespace Isms.Audit.Certification.Standing;

/// <summary>What the public list says of an organisation and a category, beside what the certificates say. Immutable, with value equality.</summary>
public sealed record RegistryComparison
{
    private RegistryComparison(ElementId organization, CertificationCategory category, RegistryEntry? entry, Certificate? newest)
    {
        Organization = organization;
        Category = category;
        Entry = entry;
        Newest = newest;
    }

    /// <summary>The organisation.</summary>
    public ElementId Organization { get; }

    /// <summary>The category.</summary>
    public CertificationCategory Category { get; }

    /// <summary>The first row of the list for them; null where there is none.</summary>
    public RegistryEntry? Entry { get; }

    /// <summary>The newest certificate; null where there is none.</summary>
    public Certificate? Newest { get; }

    /// <summary>Whether the list names the newest certificate and its date.</summary>
    public bool Agrees => Entry is not null && Newest is not null && Entry.Certificate == Newest.Id && Entry.AsOf == Newest.AsOf;

    /// <summary>What is different, in both languages.</summary>
    public LocalizedText Why => Agrees ? LocalizedText.Create("一覧は最新の証明書と一致しています。", "The list names the newest certificate.")
        : Newest is null ? LocalizedText.Create("一覧にありますが証明書がありません。", "It stands in the list, and there is no certificate.")
        : Entry is null ? LocalizedText.Create($"最新の証明書{Newest.Id}が一覧にありません。", $"The newest certificate {Newest.Id} is not in the list.")
        : LocalizedText.Create(
            $"一覧は{Entry.Certificate}({Day(Entry)})ですが、最新の証明書は{Newest.Id}({IsoDate.Format(Newest.AsOf)})です。",
            $"The list names {Entry.Certificate} ({Day(Entry)}); the newest certificate is {Newest.Id} ({IsoDate.Format(Newest.AsOf)}).");

    /// <summary>Compares the whole list with the certificates.</summary>
    /// <param name="records">The records.</param>
    /// <returns>A row for each organisation and category that has a certificate, then those that only stand in the list.</returns>
    public static ValueList<RegistryComparison> OfEach(CertificationRecords records)
    {
        ValueList<CertificateChain> chains = CertificateChain.OfEach(records);
        IEnumerable<RegistryComparison> certified = chains.Select(chain => new RegistryComparison(
            chain.Organization,
            chain.Category,
            records.Registry.FirstOrDefault(entry => entry.Organization == chain.Organization && entry.Category == chain.Category),
            chain.Newest));
        IEnumerable<RegistryComparison> listedOnly = records.Registry
            .Where(entry => chains.All(chain => chain.Organization != entry.Organization || chain.Category != entry.Category))
            .Select(entry => new RegistryComparison(entry.Organization, entry.Category, entry, null));
        return certified.Concat(listedOnly).ToValueList();
    }

    private static string Day(RegistryEntry entry) => entry.AsOf is { } day ? IsoDate.Format(day) : "-";
}
