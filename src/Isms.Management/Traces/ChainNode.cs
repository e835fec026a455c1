using Isms.Core;
using Isms.Management.Graph;

namespace Isms.Management.Traces;

/// <summary>An element in the chain. A reading has no place of its own in the graph; it stands in that of its measure.</summary>
internal readonly record struct ChainNode(SystemElement Element, TraceStage Stage, DocumentElement Value, int GraphIndex, int PeriodIndex = -1);
