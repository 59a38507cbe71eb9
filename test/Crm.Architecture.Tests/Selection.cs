using Crm.Workbench.Lists;

namespace Crm.Architecture.Tests;

/// <summary>A rule that selects nothing proves nothing.</summary>
internal static class Selection
{
    public static IReadOnlyList<T> AtLeast<T>(this IEnumerable<T> source, int count)
    {
        var found = source.ToList();
        found.Count.ShouldBeGreaterThanOrEqualTo(count, "the rule selects too little to mean anything");
        return found;
    }

    /// <summary>Fails and names every offender.</summary>
    public static void ShouldBeNone(this IEnumerable<string> offenders, string rule)
    {
        var found = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        found.ShouldBeEmpty($"{rule}\n  {string.Join("\n  ", found)}\n");
    }
}
