using System.Globalization;

namespace Isms.Core.Issues;

/// <summary>JSON pointers (RFC 6901): <c>/risks/3/treatments/0/due</c>.</summary>
public static class JsonPointer
{
    /// <summary>The pointer of a member of an object.</summary>
    /// <param name="path">The pointer of the object; empty for the whole document.</param>
    /// <param name="member">The name of the member.</param>
    /// <returns>The pointer.</returns>
    public static string Member(string path, string member) =>
        path + "/" + Guard.NotNull(member).Replace("~", "~0").Replace("/", "~1");

    /// <summary>The pointer of an item of an array.</summary>
    /// <param name="path">The pointer of the array.</param>
    /// <param name="index">The position from 0.</param>
    /// <returns>The pointer.</returns>
    public static string Item(string path, int index) => path + "/" + index.ToString(CultureInfo.InvariantCulture);
}
