using Isms.Core;

namespace Isms.Audit.Lifecycles;

/// <summary>What must be true of a thing before it may take a transition: a name, what is asked for in words, and the question itself. Immutable.</summary>
/// <typeparam name="TSubject">The thing that has the lifecycle.</typeparam>
public sealed class LifecycleGuard<TSubject>
    where TSubject : class
{
    private readonly Func<TSubject, bool> holds;

    /// <summary>Describes a guard.</summary>
    /// <param name="name">Its name in camelCase, one word, as diagrams show it: <c>reviewed</c>.</param>
    /// <param name="requirement">What is asked for, as a short phrase in both languages: "a review was carried out".</param>
    /// <param name="holds">Whether it is true of a thing. Must depend on the thing alone.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public LifecycleGuard(string name, LocalizedText requirement, Func<TSubject, bool> holds)
    {
        Name = Guard.NotBlank(name);
        Requirement = Guard.NotNull(requirement);
        this.holds = Guard.NotNull(holds);
    }

    /// <summary>The name in camelCase.</summary>
    public string Name { get; }

    /// <summary>What is asked for.</summary>
    public LocalizedText Requirement { get; }

    /// <summary>Whether it is true of a thing.</summary>
    /// <param name="subject">The thing.</param>
    /// <returns>True where the transition is open to it.</returns>
    /// <exception cref="ArgumentNullException">The thing is null.</exception>
    public bool Holds(TSubject subject) => holds(Guard.NotNull(subject));
}
