using Isms.Core;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>How many records there are, of which day the newest is, and which ones lack something (their ids).</summary>
internal sealed record RecordCount(int There, ValueList<string> Lacking, LocalDate? Newest = null)
{
    public RecordCount(int there, LocalDate? newest = null)
        : this(there, [], newest)
    {
    }
}
