using Isms.Core;

namespace Isms.Audit.Lifecycles;

/// <summary>A step from one state to another, open to every thing or, with a guard, to those of which the guard is true. Immutable.</summary>
/// <typeparam name="TState">The states, words of a list.</typeparam>
/// <typeparam name="TSubject">The thing that has the lifecycle.</typeparam>
public sealed class LifecycleTransition<TState, TSubject>
    where TState : Code<TState>
    where TSubject : class
{
    /// <summary>Describes a transition.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state after.</param>
    /// <param name="guard">What must be true of the thing, or null where nothing must.</param>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    public LifecycleTransition(TState from, TState to, LifecycleGuard<TSubject>? guard = null)
    {
        From = Isms.Guard.NotNull(from);
        To = Isms.Guard.NotNull(to);
        Guard = guard;
    }

    /// <summary>The state before.</summary>
    public TState From { get; }

    /// <summary>The state after.</summary>
    public TState To { get; }

    /// <summary>What must be true of the thing; null where nothing must.</summary>
    public LifecycleGuard<TSubject>? Guard { get; }

    /// <summary>Whether a thing may take it.</summary>
    /// <param name="subject">The thing.</param>
    /// <returns>True without a guard, and where the guard is true of the thing.</returns>
    /// <exception cref="ArgumentNullException">The thing is null.</exception>
    public bool IsOpenTo(TSubject subject) => Guard?.Holds(Isms.Guard.NotNull(subject)) ?? true;
}
