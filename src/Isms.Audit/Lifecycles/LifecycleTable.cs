using System.Text;
using Isms.Core;

namespace Isms.Audit.Lifecycles;

/// <summary>
/// A lifecycle as a table: where it begins, and which steps there are, each with the guard that stands before it. What is not in the table is forbidden.
/// It holds no thing and moves none: whoever has a thing asks what it may do. Immutable and thread-safe.
/// </summary>
/// <typeparam name="TState">The states, words of a list.</typeparam>
/// <typeparam name="TSubject">The thing that has the lifecycle.</typeparam>
public sealed class LifecycleTable<TState, TSubject>
    where TState : Code<TState>
    where TSubject : class
{
    private readonly Dictionary<(TState From, TState To), LifecycleTransition<TState, TSubject>> steps = [];

    /// <summary>Builds a table.</summary>
    /// <param name="initial">The state in which things begin.</param>
    /// <param name="transitions">The steps, in the order in which they are shown.</param>
    /// <exception cref="ArgumentException">Two steps lead from one state to the same other, or no way leads from the beginning to a state of the table.</exception>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public LifecycleTable(TState initial, params LifecycleTransition<TState, TSubject>[] transitions)
    {
        Initial = Guard.NotNull(initial);
        Transitions = Guard.NotNull(transitions).ToValueList();
        States = new[] { initial }.Concat(Transitions.SelectMany(step => new[] { step.From, step.To })).Distinct().ToValueList();
        foreach (LifecycleTransition<TState, TSubject> step in Transitions)
        {
            if (steps.ContainsKey((step.From, step.To)))
            {
                throw new ArgumentException($"The step from {step.From} to {step.To} stands twice.", nameof(transitions));
            }

            steps.Add((step.From, step.To), step);
        }

        HashSet<TState> reachable = [initial];
        while (Transitions.Any(step => reachable.Contains(step.From) && reachable.Add(step.To)))
        {
            // Each round reaches one more state, so there are no more rounds than states.
        }

        if (States.FirstOrDefault(state => !reachable.Contains(state)) is { } lost)
        {
            throw new ArgumentException($"No way leads from {initial} to {lost}.", nameof(transitions));
        }
    }

    /// <summary>The state in which things begin.</summary>
    public TState Initial { get; }

    /// <summary>The states: the first one, then the others as the steps name them.</summary>
    public ValueList<TState> States { get; }

    /// <summary>The steps, in the order given.</summary>
    public ValueList<LifecycleTransition<TState, TSubject>> Transitions { get; }

    /// <summary>Whether a state is of this table and no step leads out of it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>True where the lifecycle ends there.</returns>
    public bool IsFinal(TState state) => States.Contains(Guard.NotNull(state)) && Transitions.All(step => step.From != state);

    /// <summary>The step from one state to another.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <returns>The step, or null where the table has none.</returns>
    public LifecycleTransition<TState, TSubject>? Find(TState from, TState to) =>
        steps.TryGetValue((Guard.NotNull(from), Guard.NotNull(to)), out LifecycleTransition<TState, TSubject>? step) ? step : null;

    /// <summary>The states that a thing may go to next.</summary>
    /// <param name="from">The state in which it is.</param>
    /// <param name="subject">The thing.</param>
    /// <returns>The states, in the order of the steps.</returns>
    public ValueList<TState> Next(TState from, TSubject subject) =>
        Transitions.Where(step => step.From == Guard.NotNull(from) && step.IsOpenTo(subject)).Select(step => step.To).ToValueList();

    /// <summary>Why a thing may not go from one state to another.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <param name="subject">The thing.</param>
    /// <returns>The reason in both languages; null where the step is open to it.</returns>
    public LocalizedText? Refusal(TState from, TState to, TSubject subject) => Find(from, to) switch
    {
        null => LocalizedText.Create(
            $"「{from.Name.Japanese}」から「{to.Name.Japanese}」へは移れません。",
            $"There is no step from \"{from.Name.English}\" to \"{to.Name.English}\"."),
        { Guard: { } guard } when !guard.Holds(subject) => LocalizedText.Create(
            $"「{from.Name.Japanese}」から「{to.Name.Japanese}」へ移るための条件を満たしていません: {guard.Requirement.Japanese}",
            $"The step from \"{from.Name.English}\" to \"{to.Name.English}\" is not open; what is missing: {guard.Requirement.English}"),
        _ => null,
    };

    /// <summary>The first step of a walk that is not open, if any. A walk begins in <see cref="Initial"/>.</summary>
    /// <param name="walk">The states after the first, in order; empty for a thing that has not moved.</param>
    /// <param name="subject">The thing.</param>
    /// <returns>The reason in both languages; null where the whole walk is open to it.</returns>
    public LocalizedText? Refusal(IEnumerable<TState> walk, TSubject subject)
    {
        TState here = Initial;
        foreach (TState next in Guard.NotNull(walk))
        {
            if (Refusal(here, next, subject) is { } reason)
            {
                return reason;
            }

            here = next;
        }

        return null;
    }

    /// <summary>The table as a state diagram in the notation of Mermaid (<c>stateDiagram-v2</c>), lines ending in LF: names of states in the language, guards by their names.</summary>
    /// <param name="language">The language of the names.</param>
    /// <returns>The diagram.</returns>
    public string Mermaid(IsmsLanguage language)
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (TState state in States)
        {
            text.Append("    state \"").Append(state.Name.In(language)).Append("\" as ").Append(state.Value).Append('\n');
        }

        text.Append("    [*] --> ").Append(Initial.Value).Append('\n');
        foreach (LifecycleTransition<TState, TSubject> step in Transitions)
        {
            text.Append("    ").Append(step.From.Value).Append(" --> ").Append(step.To.Value);
            if (step.Guard is { } guard)
            {
                text.Append(" : ").Append(guard.Name);
            }

            text.Append('\n');
        }

        foreach (TState state in States.Where(IsFinal))
        {
            text.Append("    ").Append(state.Value).Append(" --> [*]\n");
        }

        return text.ToString();
    }
}
