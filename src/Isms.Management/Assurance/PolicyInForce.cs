using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Management.Assurance;

/// <summary>A policy and the version of it that was in force on a day. Immutable.</summary>
/// <param name="Id">The documented information.</param>
/// <param name="Name">Its title.</param>
/// <param name="Version">The version approved last by the day.</param>
public sealed record PolicyInForce(DocumentId Id, LocalizedText Name, DocumentVersion Version);
