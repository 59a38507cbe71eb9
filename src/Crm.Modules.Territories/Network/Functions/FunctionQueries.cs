namespace Crm.Modules.Territories.Network.Functions;

/// <summary>Functions by time.</summary>
internal static class FunctionQueries
{
    public static IQueryable<ContactFunction> Current(this IQueryable<ContactFunction> functions, DateOnly today) =>
        functions.Where(f => (f.To == null || f.To >= today) && (f.From == null || f.From <= today));
}
