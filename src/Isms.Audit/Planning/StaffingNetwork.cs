using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>A staffing problem as a network, with its greatest flow. Used by one thread.</summary>
internal sealed class StaffingNetwork
{
    private readonly FlowNetwork network = new();
    private readonly StaffingProblem problem;
    private readonly int source;
    private readonly int sink;
    private readonly Dictionary<PersonId, int> auditorNodes = [];
    private readonly Dictionary<(int Auditor, LocalDate Day), int> dayNodes = [];
    private readonly (int Lead, int Members)[] places;

    // What a node stands for; of a node of another kind there is nothing here.
    private readonly Dictionary<int, StaffingAuditor> auditorOf = [];
    private readonly Dictionary<int, (StaffingAuditor Auditor, LocalDate Day)> dayOf = [];
    private readonly Dictionary<int, (StaffingAudit Audit, bool IsLead, int ToSink)> placeOf = [];

    public StaffingNetwork(StaffingProblem problem)
    {
        this.problem = problem;
        source = network.AddNode();
        sink = network.AddNode();
        foreach (StaffingAuditor auditor in problem.Auditors)
        {
            int node = network.AddNode();
            auditorNodes.Add(auditor.Person, node);
            auditorOf.Add(node, auditor);
            network.AddArc(source, node, auditor.Capacity);
        }

        places = [.. problem.Audits.Select(audit => (AddPlaces(audit, isLead: true, 1, audit.LeadCandidates), AddPlaces(audit, isLead: false, audit.Members, audit.MemberCandidates)))];
        network.Maximize(source, sink);
    }

    public IEnumerable<PlannedTeam> Teams()
    {
        for (int i = 0; i < places.Length; i++)
        {
            StaffingAudit audit = problem.Audits[i];
            PersonId? lead = InPlace(places[i].Lead).SingleOrDefault();
            ValueList<PersonId> members = InPlace(places[i].Members).OrderBy(person => person).ToValueList();
            yield return new PlannedTeam(audit.Id, audit.Date, lead, members, (lead is null ? 1 : 0) + audit.Members - members.Count);
        }
    }

    // Those with the fewest who could come first: theirs tend to be the small obstacles. Where everybody who could come is in an obstacle already told, it is the same shortage.
    public IEnumerable<StaffingObstacle> Obstacles()
    {
        HashSet<int> told = [];
        foreach (int open in places.SelectMany(pair => new[] { pair.Lead, pair.Members }).Where(node => network.RestOf(placeOf[node].ToSink) > 0).OrderBy(node => CouldCome(node).Count()))
        {
            if (CouldCome(open).All(told.Contains) && CouldCome(open).Any())
            {
                continue;
            }

            HashSet<int> reached = ReachedBackFrom(open);
            told.UnionWith(reached);
            yield return new StaffingObstacle(PlacesOf(reached, open).ToValueList(), LimitsOf(reached).ToValueList());
        }
    }

    private int AddPlaces(StaffingAudit audit, bool isLead, int count, ValueList<PersonId> candidates)
    {
        int node = network.AddNode();
        foreach (PersonId person in candidates.Distinct().OrderBy(person => person))
        {
            if (auditorNodes.TryGetValue(person, out int auditor) && !auditorOf[auditor].Busy.Contains(audit.Date))
            {
                network.AddArc(DayNode(auditor, audit.Date), node, 1);
            }
        }

        placeOf.Add(node, (audit, isLead, network.AddArc(node, sink, count)));
        return node;
    }

    private int DayNode(int auditor, LocalDate day)
    {
        if (!dayNodes.TryGetValue((auditor, day), out int node))
        {
            node = network.AddNode();
            dayNodes.Add((auditor, day), node);
            dayOf.Add(node, (auditorOf[auditor], day));
            network.AddArc(auditor, node, 1);
        }

        return node;
    }

    // The way back over an arc into the place is the odd one of its pair.
    private IEnumerable<PersonId> InPlace(int place) => network.ArcsOf(place).Where(arc => (arc & 1) == 1 && network.RestOf(arc) > 0).Select(arc => dayOf[network.HeadOf(arc)].Auditor.Person);

    private IEnumerable<int> CouldCome(int place) => network.ArcsOf(place).Where(arc => (arc & 1) == 1 && network.RestOf(arc ^ 1) > 0).Select(network.HeadOf);

    // Everything from which one more unit could come to the place; a place that is filled gives its own up for it. Nothing reaches back to the source, or the flow were not the greatest.
    private HashSet<int> ReachedBackFrom(int open)
    {
        HashSet<int> reached = [open];
        Queue<int> todo = new([open]);
        while (todo.Count > 0)
        {
            int node = todo.Dequeue();
            foreach (int arc in network.ArcsOf(node))
            {
                int before = network.HeadOf(arc);
                if (before != sink && network.RestOf(arc ^ 1) > 0 && reached.Add(before))
                {
                    todo.Enqueue(before);
                }
            }
        }

        return reached;
    }

    private IEnumerable<ObstaclePlaces> PlacesOf(HashSet<int> reached, int open) =>
        from pair in places
        from node in new[] { pair.Lead, pair.Members }
        where reached.Contains(node)
        let place = placeOf[node]
        select new ObstaclePlaces(place.Audit.Id, place.IsLead, network.FlowOf(place.ToSink) + (node == open ? 1 : 0));

    // The arcs over which flow comes in from outside: they are full, and bound what can come.
    private IEnumerable<ObstacleLimit> LimitsOf(HashSet<int> reached)
    {
        List<ObstacleLimit> limits = [];
        foreach (int node in reached)
        {
            if (auditorOf.TryGetValue(node, out StaffingAuditor? auditor))
            {
                limits.Add(new ObstacleLimit(auditor.Person, null, auditor.Capacity));
            }
            else if (dayOf.TryGetValue(node, out (StaffingAuditor Auditor, LocalDate Day) day))
            {
                if (!reached.Contains(auditorNodes[day.Auditor.Person]))
                {
                    limits.Add(new ObstacleLimit(day.Auditor.Person, day.Day, 1));
                }
            }
            else
            {
                limits.AddRange(network.ArcsOf(node)
                    .Where(arc => (arc & 1) == 1 && !reached.Contains(network.HeadOf(arc)))
                    .Select(arc => dayOf[network.HeadOf(arc)])
                    .Select(full => new ObstacleLimit(full.Auditor.Person, full.Day, 1)));
            }
        }

        return limits.Where(limit => limit.Count > 0).OrderBy(limit => limit.Person).ThenBy(limit => limit.Day ?? LocalDate.MinIsoValue);
    }
}
