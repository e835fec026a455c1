using Isms.Controls.Support.Accounts;
using Isms.Controls.Support.Communications;
using Isms.Controls.Support.Competence;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;

namespace Isms.Controls.Records;

/// <summary>What supports the management system (ISO/IEC 27001:2013 clause 7). Immutable, with value equality.</summary>
public sealed record SupportRecords
{
    /// <summary>Documented information: documents and records (7.5).</summary>
    public ValueList<DocumentedInformation> Documents { get; init; } = [];

    /// <summary>What the policies cover (5.2).</summary>
    public ValueList<PolicyContent> PolicyContents { get; init; } = [];

    /// <summary>Accounts of people in systems.</summary>
    public ValueList<UserAccount> Accounts { get; init; } = [];

    /// <summary>Training courses (7.2, 7.3).</summary>
    public ValueList<TrainingCourse> Courses { get; init; } = [];

    /// <summary>Who had completed the training of all users, period by period.</summary>
    public ValueList<TrainingCompletion> TrainingCompletions { get; init; } = [];

    /// <summary>The communication plan (7.4).</summary>
    public ValueList<CommunicationItem> Communications { get; init; } = [];

    /// <summary>The training plan of the year, or null.</summary>
    public TrainingPlan? TrainingPlan { get; init; }

    /// <summary>The activities that training is ordered by.</summary>
    public ValueList<TrainingArea> TrainingAreas { get; init; } = [];

    /// <summary>What roles require of those who hold them (7.2 a).</summary>
    public ValueList<CompetenceRequirement> CompetenceRequirements { get; init; } = [];

    /// <summary>Evidence of competence beside the courses (7.2 d).</summary>
    public ValueList<CompetenceRecord> CompetenceRecords { get; init; } = [];
}
