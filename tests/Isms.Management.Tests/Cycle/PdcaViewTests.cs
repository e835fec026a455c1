using Isms.Management.Cycle;

namespace Isms.Management.Tests.Cycle;

public sealed class PdcaViewTests
{
    private static readonly CycleReport Report = PdcaCycle.Of(Hospital.System, Hospital.System.EvaluationDate);

    [Theory]
    [InlineData("4.1", "plan", "plan")]
    [InlineData("7.5.3", "plan", "plan")]
    [InlineData("8.1", "do", "do")]
    [InlineData("9.1", "check", "do")]
    [InlineData("9.2", "check", "check")]
    [InlineData("9.3", "check", "check")]
    [InlineData("10.1", "act", "act")]
    public void Each_view_is_a_table_and_only_9_1_differs(string clause, string chapters, string practice)
    {
        Assert.Equal(chapters, PdcaView.Chapters.PhaseOf(clause).Value);
        Assert.Equal(practice, PdcaView.Practice.PhaseOf(clause).Value);
    }

    [Fact]
    public void What_is_no_clause_or_no_view_has_no_phase()
    {
        Assert.Throws<ArgumentException>(() => PdcaView.Practice.PhaseOf("9"));
        Assert.Throws<ArgumentException>(() => PdcaView.List.Get("wheel").PhaseOf("9.1"));
    }

    [Fact]
    public void A_view_changes_phases_and_nothing_else()
    {
        CycleReport practice = Report.In(PdcaView.Practice);
        Assert.Equal(PdcaView.Chapters, Report.View);
        Assert.Equal(["8.1", "8.2", "8.3", "9.1"], practice.Of(PdcaPhase.Do).Select(clause => clause.Id));
        Assert.Equal(["9.2", "9.3"], practice.Of(PdcaPhase.Check).Select(clause => clause.Id));
        Assert.Equal(Report.Clauses.Select(clause => (clause.Id, clause.IsClosed)), practice.Clauses.Select(clause => (clause.Id, clause.IsClosed)));
        Assert.Equal(Report, practice.In(PdcaView.Chapters));
    }
}
