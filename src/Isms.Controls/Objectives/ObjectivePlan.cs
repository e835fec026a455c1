using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Objectives;

/// <summary>The plan to achieve an objective: what, resources, who, when, how evaluated (6.2 f to j, concept 61). Immutable.</summary>
public sealed record ObjectivePlan : DocumentElement
{
    /// <summary>What will be done (f).</summary>
    public ValueList<PlannedAction> What { get; init; } = [];

    /// <summary>What resources are required (g), or null.</summary>
    public PlannedResources? Resources { get; init; }

    /// <summary>Who is responsible (h), or null.</summary>
    public PersonId? Responsible { get; init; }

    /// <summary>When it will be completed (i), or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How the results are evaluated (j), or null.</summary>
    public ObjectiveEvaluation? Evaluation { get; init; }

    /// <summary>Which of the resources are not named: <c>people</c>, <c>things</c>, <c>money</c> (concept 13).</summary>
    public ValueList<string> MissingResources
    {
        get
        {
            (string Name, bool IsThere)[] resources =
            [
                ("people", Resources is { People.Count: > 0 }),
                ("things", !string.IsNullOrWhiteSpace(Resources?.Things?.Japanese)),
                ("money", Resources?.Money is not null),
            ];
            return resources.Where(resource => !resource.IsThere).Select(resource => resource.Name).ToValueList();
        }
    }
}
