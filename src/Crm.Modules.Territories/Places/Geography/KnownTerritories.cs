using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>Territories already read for this request: a page's modules ask for the same one several times.</summary>
internal sealed class KnownTerritories
{
    private readonly Dictionary<Guid, TerritoryCard> cards = [];

    public TerritoryCard? Find(Guid id) => cards.GetValueOrDefault(id);

    /// <summary>What was read is no longer so.</summary>
    public void Forget() => cards.Clear();

    public void Add(TerritoryCard card) => cards[card.Id] = card;
}
