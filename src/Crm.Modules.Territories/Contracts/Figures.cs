namespace Crm.Modules.Territories.Contracts;

/// <summary>What was done on a territory, as the current user sees it.</summary>
/// <param name="LastInteraction">Date of the last exchange, in the past or today.</param>
/// <param name="Interactions30">Exchanges of the last 30 days, today included; likewise for 90.</param>
/// <param name="Minutes">Time of all exchanges, in minutes.</param>
/// <param name="Months">Exchanges of each of the last twelve calendar months, oldest first, this one last.</param>
public sealed record ExchangeFigures(DateOnly? LastInteraction, int Interactions30, int Interactions90, long Minutes, IReadOnlyList<int> Months,
    int OpenTasks, int LateTasks);

/// <summary>Bulk figures for monitors; a territory without anything is absent from the answer.</summary>
public interface IExchangeFigures
{
    Task<IReadOnlyDictionary<Guid, ExchangeFigures>> Of(IReadOnlyCollection<Guid> territories, DateOnly today, CancellationToken ct);
}

/// <summary>A portfolio and its entries, e.g. « AMI Accueil pour tous 2021 ».</summary>
public sealed record PortfolioCard(Guid Id, string Name, IReadOnlyList<PortfolioEntryCard> Entries);

/// <param name="Status">Candidate, Retained, Demonstration, Ended: see the module.</param>
public sealed record PortfolioEntryCard(TerritoryCard Territory, string Status, string? Referent, DateOnly? From, DateOnly? To);

/// <summary>Portfolios for Pilotage. A reader sees the entries of their scope.</summary>
public interface IPortfolios
{
    Task<IReadOnlyList<(Guid Id, string Name)>> Names(CancellationToken ct);

    Task<PortfolioCard?> Find(Guid id, CancellationToken ct);
}

/// <summary>An exchange a committee may read, for shared dashboards.</summary>
public sealed record SharedExchange(Guid Id, DateOnly Date, string Kind, string Subject, IReadOnlyList<string> Territories);

/// <summary>Recent exchanges of a département, as the current user (or the profile they took) sees them, newest first.</summary>
public interface ISharedExchanges
{
    Task<IReadOnlyList<SharedExchange>> Recent(string department, int max, CancellationToken ct);
}
