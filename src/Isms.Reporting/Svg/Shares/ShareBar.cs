using Isms.Core;

namespace Isms.Reporting.Svg.Shares;

/// <summary>A whole in its shares.</summary>
/// <param name="Id">What the ids of the drawing begin with.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Shares">The shares, from left to right.</param>
internal sealed record ShareBar(string Id, string Title, ValueList<Share> Shares)
{
    /// <summary>The whole.</summary>
    public int Total => Shares.Sum(share => share.Count);
}
