namespace Isms.Management.Traces;

/// <summary>A step between two nodes of the chain, and the link that makes it.</summary>
internal readonly record struct ChainEdge(int From, int To, string Source, string Member);
