using Isms.Controls.Measurement;
using Isms.Management.Graph;
using Isms.Management.Traces;

namespace Isms.Management.Tests.Traces;

/// <summary>
/// What follows from an element, said as plainly as possible and found by asking every pair of elements again and again: the oracle of the tracer, and like it only for a
/// date on which everything of the document has happened.
/// </summary>
internal sealed class SlowTrace(SystemGraph graph, ManagementSystemDraft draft)
{
    private readonly ILookup<string, SystemLink> links = graph.Links.ToLookup(link => link.From);
    private readonly ILookup<string, string> namedBy = graph.Links.ToLookup(link => link.To, link => link.From);

    public HashSet<string> Forward(string id)
    {
        HashSet<string> walked = [id];
        Queue<string> next = new([id]);
        while (next.TryDequeue(out string? from))
        {
            foreach (string to in Steps(from).Where(walked.Add))
            {
                next.Enqueue(to);
            }
        }

        // An audit is reached where a finding of it names something that was reached and stands before audits.
        HashSet<string> reached = [.. walked];
        foreach (string finding in graph.Elements.Where(element => element.Kind == "finding").Select(element => element.Id))
        {
            if (walked.Any(from => Order(from) < TraceStage.Audit.Order && Steps(from).Contains(finding)))
            {
                reached.UnionWith(Around(finding).Where(element => Kind(element) == "audit"));
            }
        }

        reached.Remove(id);
        return reached;
    }

    private readonly Dictionary<string, HashSet<string>> known = new(StringComparer.Ordinal);

    private HashSet<string> Steps(string id)
    {
        if (!known.TryGetValue(id, out HashSet<string>? steps))
        {
            known.Add(id, steps = [.. FindSteps(id)]);
        }

        return steps;
    }

    private IEnumerable<string> FindSteps(string id)
    {
        if (Kind(id) == "reading")
        {
            string[] parts = id.Split('/');
            return Steps(parts[0]).Where(to => Kind(to) != "reading" && (Names(to, parts[1]) || (Kind(to) == "finding" && Around(to).Any(audit => Kind(audit) == "audit" && Names(audit, parts[1])))));
        }

        IEnumerable<string> steps = Around(id).Where(other => Order(other) > Order(id));
        if (Kind(id) == "measure")
        {
            EffectivenessMeasure measure = draft.Controls.Measures.Single(measure => measure.Id.Value == id);
            steps = steps
                .Concat(measure.Readings.Where(reading => reading.Value is not null).Select(reading => $"{id}/{reading.Period}"))
                .Concat(draft.Audit.Findings.Where(finding => finding.Control is { } control && measure.Controls.Contains(control)).Select(finding => finding.Id.Value));
        }

        return steps;
    }

    // The elements of the chain that name it, that it names, or that something without an id names with it; of an output, only its review.
    private IEnumerable<string> Around(string id)
    {
        IEnumerable<string> direct = links[id].Where(link => link.IsPart || (Kind(link.To) != "reviewOutput" && Kind(id) != "reviewOutput")).Select(link => link.To)
            .Concat(namedBy[id].Where(from => Kind(id) != "reviewOutput" || links[from].Any(link => link.To == id && link.IsPart)).Where(from => Kind(from) != "reviewOutput"));
        IEnumerable<string> beside = namedBy[id].Where(from => graph.Find(from)!.IsNamedByPlace)
            .SelectMany(from => links[from].Where(link => links[from].Any(own => own.To == id && own.Member != link.Member)).Select(link => link.To));
        return direct.Concat(beside).Where(other => Order(other) >= 0);
    }

    private bool Names(string id, string period) => links[id].Any(link => link.To == period);

    private string Kind(string id) => graph.Find(id)?.Kind ?? "reading";

    private int Order(string id) => TraceStage.OfKind(Kind(id))?.Order ?? -1;
}
