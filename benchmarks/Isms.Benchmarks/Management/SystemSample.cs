using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Isms.Benchmarks.Register;
using Isms.Core;
using Isms.Management;
using Isms.Management.Document;
using Isms.Management.Graph;

namespace Isms.Benchmarks.Management;

/// <summary>Management systems of any size: the hospital over and over, each time with ids of its own, under one organisation and one set of criteria.</summary>
internal static class SystemSample
{
    private static readonly string[] Shared = ["organization", "criteria"];

    // Making one reads the hospital as often as it is repeated, which takes longer than what is measured.
    private static readonly Dictionary<int, ManagementSystemDraft> Made = [];

    /// <summary>A system with about so many elements, the same for the same number.</summary>
    public static ManagementSystemDraft OfSize(int elements)
    {
        if (!Made.TryGetValue(elements, out ManagementSystemDraft? made))
        {
            Made.Add(elements, made = Make(elements));
        }

        return made;
    }

    private static ManagementSystemDraft Make(int elements)
    {
        ManagementSystemDraft first = RegisterSample.Hospital.Content;
        int copies = Math.Max(1, elements / SystemGraph.Of(first).Elements.Count);
        ManagementSystemDraft[] all = Enumerable.Range(0, copies).Select(Copy).ToArray();
        return first with
        {
            Context = first.Context with
            {
                Issues = All(all, x => x.Context.Issues),
                InterestedParties = All(all, x => x.Context.InterestedParties),
                RequirementTraces = All(all, x => x.Context.RequirementTraces),
            },
            Register = first.Register with
            {
                Assets = All(all, x => x.Register.Assets),
                Flows = All(all, x => x.Register.Flows),
                Risks = All(all, x => x.Register.Risks),
                DetailedAnalyses = All(all, x => x.Register.DetailedAnalyses),
                OwnerApprovals = All(all, x => x.Register.OwnerApprovals),
            },
            Controls = first.Controls with
            {
                Controls = All(all, x => x.Controls.Controls),
                Statements = All(all, x => x.Controls.Statements),
                Objectives = All(all, x => x.Controls.Objectives),
                Measures = All(all, x => x.Controls.Measures),
                Support = first.Controls.Support with
                {
                    Documents = All(all, x => x.Controls.Support.Documents),
                    PolicyContents = All(all, x => x.Controls.Support.PolicyContents),
                    Accounts = All(all, x => x.Controls.Support.Accounts),
                    Courses = All(all, x => x.Controls.Support.Courses),
                },
            },
            Audit = first.Audit with
            {
                Checkpoints = All(all, x => x.Audit.Checkpoints),
                Auditors = All(all, x => x.Audit.Auditors),
                Audits = All(all, x => x.Audit.Audits),
                RejectedTeamPlans = All(all, x => x.Audit.RejectedTeamPlans),
                Findings = All(all, x => x.Audit.Findings),
                Nonconformities = All(all, x => x.Audit.Nonconformities),
                CorrectiveActions = All(all, x => x.Audit.CorrectiveActions),
                Improvements = All(all, x => x.Audit.Improvements),
                Reviews = All(all, x => x.Audit.Reviews),
            },
            ExternalRecords = All(all, x => x.ExternalRecords),
        };
    }

    /// <summary>The id of an element of the hospital in a copy.</summary>
    public static string IdOf(string id, int copy) => id + "-" + copy.ToString(CultureInfo.InvariantCulture);

    private static ValueList<T> All<T>(ManagementSystemDraft[] systems, Func<ManagementSystemDraft, ValueList<T>> list) => systems.SelectMany(list).ToValueList();

    private static ManagementSystemDraft Copy(int copy)
    {
        JsonObject root = JsonNode.Parse(RegisterSample.HospitalUtf8)!.AsObject();
        HashSet<string> own = [];
        foreach (KeyValuePair<string, JsonNode?> part in root.Where(part => !Shared.Contains(part.Key)))
        {
            Collect(part.Value, own);
        }

        foreach (KeyValuePair<string, JsonNode?> part in root.Where(part => !Shared.Contains(part.Key)).ToArray())
        {
            root[part.Key] = Renamed(part.Value, own, copy);
        }

        return ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(root.ToJsonString())).Draft ?? throw new InvalidOperationException("A copy of the hospital cannot be read.");
    }

    private static void Collect(JsonNode? node, HashSet<string> ids)
    {
        if (node is JsonObject o)
        {
            if (o["id"] is JsonValue id)
            {
                ids.Add((string)id!);
            }

            foreach (KeyValuePair<string, JsonNode?> member in o)
            {
                Collect(member.Value, ids);
            }
        }
        else if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
            {
                Collect(item, ids);
            }
        }
    }

    private static JsonNode? Renamed(JsonNode? node, HashSet<string> ids, int copy) => node switch
    {
        JsonObject o => new JsonObject(o.Select(member => KeyValuePair.Create(member.Key, Renamed(member.Value, ids, copy)))),
        JsonArray array => new JsonArray(array.Select(item => Renamed(item, ids, copy)).ToArray()),
        JsonValue value when value.TryGetValue(out string? text) && ids.Contains(text) => JsonValue.Create(IdOf(text, copy)),
        _ => node?.DeepClone(),
    };
}
