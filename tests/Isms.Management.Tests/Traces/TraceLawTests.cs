using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Management.Traces;
using Isms.Risk;

namespace Isms.Management.Tests.Traces;

public sealed class TraceLawTests
{
    private static readonly ManagementSystemDraft Draft = Hospital.System.Content;

    private static SystemTracer TracerOf(ManagementSystemDraft draft) => SystemTracer.Of(draft, Draft.EvaluationDate);

    private static Dictionary<string, SystemTrace> All(SystemTracer tracer) => tracer.Graph.Elements
        .Where(element => !element.IsNamedByPlace && TraceStage.OfKind(element.Kind) is not null)
        .Select(element => element.Id)
        .Concat(tracer.Trace("MR-02")!.Back.Where(traced => traced.Stage == TraceStage.Reading).Select(traced => traced.Element.Id))
        .ToDictionary(id => id, id => tracer.Trace(id)!, StringComparer.Ordinal);

    [Fact]
    public void What_follows_from_it_rests_on_it()
    {
        Dictionary<string, SystemTrace> traces = All(TracerOf(Draft));
        HashSet<(string, string)> forward = [.. traces.SelectMany(trace => trace.Value.Forward.Select(after => (trace.Key, after.Element.Id)).Where(pair => traces.ContainsKey(pair.Item2)))];
        HashSet<(string, string)> back = [.. traces.SelectMany(trace => trace.Value.Back.Select(before => (before.Element.Id, trace.Key)).Where(pair => traces.ContainsKey(pair.Item1)))];
        Assert.NotEmpty(forward);
        Assert.Equal(forward, back);
    }

    [Fact]
    public void A_chain_never_turns_back()
    {
        foreach (SystemTrace trace in All(TracerOf(Draft)).Values)
        {
            Assert.All(trace.Forward, after => Assert.True(after.Stage.Order > trace.Stage!.Order));
            Assert.All(trace.Back, before => Assert.True(before.Stage.Order < trace.Stage!.Order));
            Assert.Equal(trace.Forward.OrderBy(after => after.Stage.Order).Select(after => after.Element.Id), trace.Forward.Select(after => after.Element.Id));
        }
    }

    [Fact]
    public void A_trace_is_what_the_slow_search_finds()
    {
        SystemTracer tracer = TracerOf(Draft);
        SlowTrace slow = new(tracer.Graph, Draft);
        foreach ((string id, SystemTrace trace) in All(tracer))
        {
            Assert.Equal(slow.Forward(id).Order(StringComparer.Ordinal), trace.Forward.Select(after => after.Element.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_link_more_never_takes_an_element_out_of_a_trace()
    {
        Dictionary<string, SystemTrace> before = All(TracerOf(Draft));
        Prop.ForAll<byte, byte, byte>((which, one, other) =>
        {
            ManagementSystemDraft more = WithLink(which % 5, one, other);
            SystemTracer tracer = TracerOf(more);
            return before.All(trace =>
            {
                SystemTrace after = tracer.Trace(trace.Key)!;
                return trace.Value.Forward.Select(x => x.Element.Id).ToHashSet().IsSubsetOf(after.Forward.Select(x => x.Element.Id))
                    && trace.Value.Back.Select(x => x.Element.Id).ToHashSet().IsSubsetOf(after.Back.Select(x => x.Element.Id));
            });
        }).QuickCheckThrowOnFailure();
    }

    private static T At<T>(ValueList<T> list, int index) => list[index % list.Count];

    private static ValueList<T> Replace<T>(ValueList<T> list, int index, Func<T, T> change) => list.Select((item, i) => i == index % list.Count ? change(item) : item).ToValueList();

    private static ManagementSystemDraft WithLink(int which, int one, int other)
    {
        RiskId risk = At(Draft.Register.Risks, other).Id;
        ControlId control = At(Draft.Controls.Controls, other).Id;
        return which switch
        {
            0 => Draft with { Controls = Draft.Controls with { Objectives = Replace(Draft.Controls.Objectives, one, x => x with { Risks = [.. x.Risks, risk] }) } },
            1 => Draft with { Controls = Draft.Controls with { Measures = Replace(Draft.Controls.Measures, one, x => x with { Controls = [.. x.Controls, control] }) } },
            2 => Draft with { Register = Draft.Register with { Risks = Replace(Draft.Register.Risks, one, x => x with { ExistingControls = [.. x.ExistingControls, control] }) } },
            3 => Draft with { Context = Draft.Context with { RequirementTraces = Replace(Draft.Context.RequirementTraces, one, x => x with { By = [.. x.By, ElementId.Of(control)] }) } },
            _ => Draft with { Audit = Draft.Audit with { CorrectiveActions = Replace(Draft.Audit.CorrectiveActions, one, x => x with { Controls = [.. x.Controls, control] }) } },
        };
    }
}
