namespace Isms.Catalogs.Crosswalks;

/// <summary>The items of a catalog that no other belongs to: the controls of an annex, the innermost clauses of a body.</summary>
internal static class LowestLevel
{
    public static IEnumerable<string> Of(Catalog catalog)
    {
        HashSet<string> parents = [.. catalog.Items.Select(item => item.ParentId).OfType<string>()];
        return catalog.Items.Select(item => item.Id).Where(id => !parents.Contains(id));
    }
}
