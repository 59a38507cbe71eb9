using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Migrations;

/// <summary>For rows of scope written before they repeated what lists ask of their owner.</summary>
internal static class RepeatsOwner
{
    /// <param name="rows">The table of scope rows.</param>
    /// <param name="owners">The table of what they belong to.</param>
    /// <param name="columns">Of the same name in both.</param>
    public static void FillFromOwner(this MigrationBuilder migration, string rows, string owners, params string[] columns) =>
        migration.Sql($"UPDATE \"{rows}\" SET " + string.Join(", ", columns.Select(c =>
            $"\"{c}\" = (SELECT o.\"{c}\" FROM \"{owners}\" o WHERE o.\"Id\" = \"{rows}\".\"OwnerId\")")));
}
