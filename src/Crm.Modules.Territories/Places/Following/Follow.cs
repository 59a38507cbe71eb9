namespace Crm.Modules.Territories.Places.Following;

/// <summary>A territory one person wants news of.</summary>
internal sealed class Follow
{
    private Follow() { }

    public Follow(Guid userId, Guid territoryId, DateTime since) => (UserId, TerritoryId, Since) = (userId, territoryId, since);

    public Guid UserId { get; private set; }
    public Guid TerritoryId { get; private set; }
    public DateTime Since { get; private set; }
}
