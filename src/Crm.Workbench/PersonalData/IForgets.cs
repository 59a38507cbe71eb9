namespace Crm.Workbench.PersonalData;

/// <summary>Port: whoever keeps copies of the values of others' entities (journals of imports…) drops those of entities that were anonymised. Runs in the same
/// transaction.</summary>
public interface IForgets
{
    Task Forget(IReadOnlyCollection<Guid> entities, CancellationToken ct);
}
