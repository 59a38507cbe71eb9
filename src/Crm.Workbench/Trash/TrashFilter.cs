namespace Crm.Workbench.Trash;

/// <summary>What a list of the trash keeps.</summary>
/// <param name="Mine">true : ce que j'ai supprimé ; sinon, tout ce qui l'a été dans mon périmètre.</param>
/// <param name="Kind">Une seule nature.</param>
public sealed record TrashFilter(bool? Mine = null, string? Kind = null);
