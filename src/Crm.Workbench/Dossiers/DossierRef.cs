namespace Crm.Workbench.Dossiers;

/// <summary>A project or another thing of another module, by kind and id.</summary>
public sealed record DossierRef(string Kind, Guid Id)
{
    public const int KindMaxLength = 40;

    public override string ToString() => $"{Kind}:{Id}";

    /// <summary>Reads <c>project:0190…</c>; null when it is anything else.</summary>
    public static DossierRef? Parse(string? text) =>
        text?.Split(':') is [{ Length: > 0 and <= KindMaxLength } kind, var id] && Guid.TryParse(id, out var guid) ? new DossierRef(kind, guid) : null;
}
