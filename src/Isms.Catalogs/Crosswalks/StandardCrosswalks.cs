using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks;

/// <summary>The crosswalks that come with the library, each read when it is first asked for. Static and thread-safe.</summary>
public static class StandardCrosswalks
{
    private static readonly Entry[] Known =
    [
        new("iso27001-2005-2013", "iso27001:2005", "iso27001:2013"),
        new("iso27001-2013-2022", "iso27001:2013", "iso27001:2022"),
        new("iso27001-clauses-2005-2013", "iso27001:2005:clauses", "iso27001:2013:clauses"),
        new("iso27001-clauses-2013-pdca-structure", "iso27001:2013:clauses", "pdca:structure"),
        new("iso27001-clauses-2013-pdca-measurement", "iso27001:2013:clauses", "pdca:measurement"),
        new("common-contents-clauses-2013", "mss", "iso27001:2013:clauses"),
        new("hospital-challenges-iso27001-2013", "hospital-challenges", "iso27001:2013"),
        new("mhlw-checklist-r7-mhlw-6.0", "mhlw-checklist-r7", "mhlw-6.0"),
        new("mhlw-checklist-r6-mhlw-6.0", "mhlw-checklist-r6", "mhlw-6.0"),
        new("mhlw-6.0-volumes", "mhlw-6.0", "mhlw-6.0"),
        new("jp-guideline-mergers", "jp-guidelines", "jp-guidelines"),
    ];

    /// <summary>Annex A of ISO/IEC 27001, 2005 to 2013: 114 pairs, 21 controls ended, 11 new.</summary>
    public static Crosswalk AnnexA2005To2013 => Known[0].Crosswalk;

    /// <summary>Annex A of ISO/IEC 27001, 2013 to 2022: 115 pairs, 11 new, none ended.</summary>
    public static Crosswalk AnnexA2013To2022 => Known[1].Crosswalk;

    /// <summary>The body of ISO/IEC 27001, 2005 to 2013; from memory only.</summary>
    public static Crosswalk Clauses2005To2013 => Known[2].Crosswalk;

    /// <summary>The clauses of 2013 and plan, do, check, act, as the figure of the clause structure has them: 4 to 7, 8, 9, 10.</summary>
    public static Crosswalk PdcaOfStructure => Known[3].Crosswalk;

    /// <summary>The clauses of 2013 and plan, do, check, act, as the figure of effectiveness measurement has them: 9.1 is done, 9.3 stands between check and act.</summary>
    public static Crosswalk PdcaOfMeasurement => Known[4].Crosswalk;

    /// <summary>The thirteen contents common to management systems and the clauses of 2013.</summary>
    public static Crosswalk CommonContents => Known[5].Crosswalk;

    /// <summary>The challenges of hospitals and Annex A of 2013.</summary>
    public static Crosswalk HospitalChallenges => Known[6].Crosswalk;

    /// <summary>The identifiers of all crosswalks, without reading any.</summary>
    public static ValueList<string> Ids { get; } = Known.Select(entry => entry.Id).ToValueList();

    /// <summary>The catalogs that crosswalks begin or end at, without reading any: each once, in the order of the crosswalks.</summary>
    public static ValueList<string> CatalogIds { get; } = Known.SelectMany(entry => new[] { entry.Source, entry.Target }).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Every crosswalk.</summary>
    public static IEnumerable<Crosswalk> All => Known.Select(entry => entry.Crosswalk);

    /// <summary>The catalogs of each crosswalk, so that a way between catalogs is found without reading any.</summary>
    internal static IReadOnlyList<(string Source, string Target, Func<Crosswalk> Read)> Ends { get; } =
        Known.Select(entry => (entry.Source, entry.Target, (Func<Crosswalk>)(() => entry.Crosswalk))).ToArray();

    /// <summary>A crosswalk by identifier.</summary>
    /// <param name="id">For example <c>iso27001-2013-2022</c>.</param>
    /// <returns>The crosswalk, or null where none has the identifier.</returns>
    public static Crosswalk? Find(string? id) => Known.FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.Ordinal))?.Crosswalk;

    /// <summary>The bytes of an embedded crosswalk file.</summary>
    internal static byte[] Bytes(string id)
    {
        using Stream stream = typeof(StandardCrosswalks).Assembly.GetManifestResourceStream("Isms.Catalogs.Crosswalks." + id + ".json")
            ?? throw new InvalidOperationException($"The crosswalk {id} is not embedded.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Reads an embedded crosswalk anew. The data are ours: a fault in them is a programming mistake and found by the tests.</summary>
    internal static Crosswalk Read(string id) => Crosswalk.Create(CrosswalkFile.TryRead(Bytes(id), out IReadOnlyList<IsmsIssue> issues) ?? throw new IsmsIssuesException(issues));

    private sealed class Entry(string id, string source, string target)
    {
        private readonly Lazy<Crosswalk> crosswalk = new(() => Read(id));

        public string Id { get; } = id;

        public string Source { get; } = source;

        public string Target { get; } = target;

        public Crosswalk Crosswalk => crosswalk.Value;
    }
}
