namespace Crm.Modules.Territories.Exchanges.Tags;

/// <param name="Id">To undo it: <c>POST retaggings/{id}/undo</c>.</param>
/// <param name="Exchanges">Exchanges looked at; <paramref name="Added"/> and <paramref name="Removed"/> count links that really changed.</param>
internal sealed record RetagOutput(Guid Id, int Exchanges, int Added, int Removed);
