using Isms.Core;
using Isms.Management.Traces;

namespace Isms.Management.Tests.Traces;

public sealed class TraceFlowchartTests
{
    private static string Chart(string id, IsmsLanguage language = IsmsLanguage.English, params (string, string?)[] changes) =>
        TraceFlowchart.Write(SystemTracer.Of(Hospital.With(changes).Draft!, Hospital.System.EvaluationDate).Trace(id)!, language);

    [Fact]
    public void A_short_trace_is_this_text() => Assert.Equal(
        """
        flowchart LR
          subgraph managementReview["management review"]
            n0["MR-01"]
          end
          subgraph reviewOutput["review output"]
            n1["MRO-01<br/>budget for the duplicate gateway approved"]
          end
          n0 --> n1
          classDef start stroke-width:4px
          classDef gap stroke-dasharray:4 3
          class n1 start

        """,
        Chart("MRO-01", IsmsLanguage.English, ("managementReviews[MR-01].inputs", null), ("objectives", "[]")),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void No_text_of_a_document_is_read_as_Mermaid()
    {
        string chart = Chart("IP-01", IsmsLanguage.English, ("context.interestedParties[IP-01].name.en", "\"a\\\"]; click n0 \\\"javascript:x\\\"\\n<b>#x\""));
        Assert.Contains("n0[\"IP-01<br/>a#34;#93;#59; click n0 #34;javascript:x#34; #60;b#62;#35;x\"]", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_are_marked_and_the_language_is_the_one_asked_for()
    {
        string chart = Chart("CA-05", IsmsLanguage.Japanese, ("managementReviews[MR-02].inputs.performance.nonconformitiesAndCorrectiveActions[CA-05]", null));
        Assert.Contains("是正処置", chart, StringComparison.Ordinal);
        Assert.Contains(" gap\n", chart, StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_beside_the_chain_is_tied_to_what_it_touches()
    {
        string chart = Chart("A-023");
        Assert.StartsWith("flowchart LR\n  n0[\"A-023", chart, StringComparison.Ordinal);
        Assert.Contains("  n0 --- ", chart, StringComparison.Ordinal);
    }
}
