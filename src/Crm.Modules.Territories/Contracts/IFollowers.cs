namespace Crm.Modules.Territories.Contracts;

/// <summary>Who wants to be told about territories.</summary>
public interface IFollowers
{
    /// <summary>Ids of the people who follow at least one of the territories, or are the référent of one in a portfolio.</summary>
    Task<IReadOnlyCollection<Guid>> Of(IReadOnlyCollection<Guid> territories, CancellationToken ct);
}
