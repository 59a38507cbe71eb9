using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Migrations;

/// <summary>For links written before they repeated what is asked of many at once.</summary>
internal static class RepeatsOwner
{
    /// <param name="rows">The table of links.</param>
    /// <param name="key">Its column that names the owner.</param>
    /// <param name="owners">The table of what they belong to.</param>
    /// <param name="columns">Of the same name in both.</param>
    public static void FillFromOwner(this MigrationBuilder migration, string rows, string key, string owners, params string[] columns) =>
        migration.Sql($"UPDATE \"{rows}\" SET " + string.Join(", ", columns.Select(c =>
            $"\"{c}\" = (SELECT o.\"{c}\" FROM \"{owners}\" o WHERE o.\"Id\" = \"{rows}\".\"{key}\")")));
}
