namespace Isms.Reporting.Svg.Wheel;

/// <summary>A clause in the wheel of the cycle.</summary>
/// <param name="Id">Its number, for example <c>6.1.2</c>.</param>
/// <param name="Title">Its title, shown as a hint; may be empty.</param>
/// <param name="IsOpen">Whether something of it is missing; shown by colour and symbol.</param>
public sealed record PdcaClause(string Id, string Title, bool IsOpen);
