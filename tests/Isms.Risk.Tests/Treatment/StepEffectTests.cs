using Isms.Risk.Treatment;

namespace Isms.Risk.Tests.Treatment;

public sealed class StepEffectTests
{
    [Fact]
    public void An_effect_goes_by_steps_or_to_a_step()
    {
        Assert.Equal(2, StepEffect.OfSteps(-2).Apply(4));
        Assert.Equal(0, StepEffect.OfSteps(-4).Apply(4));
        Assert.Equal(1, StepEffect.OfTarget(1).Apply(4));
        Assert.Equal(("-2", "+1", "→ 3"), (StepEffect.OfSteps(-2).ToString(), StepEffect.OfSteps(1).ToString(), StepEffect.OfTarget(3).ToString()));
        Assert.Equal(StepEffect.OfSteps(-2), StepEffect.OfSteps(-2));
        Assert.NotEqual(StepEffect.OfSteps(2), StepEffect.OfTarget(2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(-15)]
    public void A_number_of_steps_that_no_scale_has_is_refused(int steps) => Assert.Throws<ArgumentOutOfRangeException>(() => StepEffect.OfSteps(steps));

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void A_step_that_no_scale_has_is_refused(int step) => Assert.Throws<ArgumentOutOfRangeException>(() => StepEffect.OfTarget(step));
}
