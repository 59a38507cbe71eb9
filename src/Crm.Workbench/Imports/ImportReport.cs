namespace Crm.Workbench.Imports;

/// <summary>One refused cell: where, which value, why, and what to do (French).</summary>
public sealed record RejectedCell(int Line, string Column, string Value, string Reason, string? Remedy = null);

/// <summary>What an import did, in words. Created, changed, unchanged and rejected count lines.</summary>
public static class ImportReport
{
    public static string InWords(int created, int changed, int unchanged, int rejected) =>
        $"{created} créé{S(created)}, {changed} modifié{S(changed)}, {unchanged} inchangé{S(unchanged)}, {rejected} rejeté{S(rejected)}";

    private static string S(int n) => n > 1 ? "s" : "";
}
