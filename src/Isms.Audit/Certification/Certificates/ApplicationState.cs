using Isms.Core;

namespace Isms.Audit.Certification.Certificates;

/// <summary>Where an application for certification stands.</summary>
public sealed class ApplicationState : Code<ApplicationState>
{
    private ApplicationState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ApplicationState(string value)
        : base(value)
    {
    }

    /// <summary>Received, not looked at yet.</summary>
    public static ApplicationState Received { get; } = new("received", LocalizedText.Create("受付", "received"));

    /// <summary>The body has reviewed it and has not decided.</summary>
    public static ApplicationState Reviewing { get; } = new("reviewing", LocalizedText.Create("審査中", "under review"));

    /// <summary>Granted: a certificate is issued.</summary>
    public static ApplicationState Granted { get; } = new("granted", LocalizedText.Create("認証", "granted"));

    /// <summary>Returned, with what is missing.</summary>
    public static ApplicationState Returned { get; } = new("returned", LocalizedText.Create("差戻し", "returned"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ApplicationState> List { get; } = new("applicationState", value => new ApplicationState(value), Received, Reviewing, Granted, Returned);

    /// <summary>The states that are decisions of the body.</summary>
    public static CodeList<ApplicationState> Decisions { get; } = new("applicationDecision", value => new ApplicationState(value), Granted, Returned);
}
