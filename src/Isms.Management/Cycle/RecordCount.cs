using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>How many records there are, and which ones lack something (their ids).</summary>
internal sealed record RecordCount(int There, ValueList<string> Lacking)
{
    public RecordCount(int there)
        : this(there, [])
    {
    }
}
