using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Portfolios;

/// <summary>A list of territories followed together for a time, e.g. « AMI Accueil pour tous 2021 ». How many is never fixed.</summary>
internal sealed class Portfolio : AuditedEntity
{
    public const int NameMaxLength = 200, DescriptionMaxLength = 2000;

    private Portfolio() { }

    public Portfolio(Guid id, PortfolioInput input) : base(id) => Describe(input);

    public string Name { get; private set; } = "";
    public string? Description { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>Changes with each entry, so that two people adding the same territory at once are told.</summary>
    [NotAudited]
    public int Revision { get; private set; }
    public string SearchName { get; private set; } = "";

    public void Describe(PortfolioInput input)
    {
        input.Check();
        (Name, Description, From, To) = (input.Name!.Trim(), Foundation.Entities.Check.OptionalText(input.Description, DescriptionMaxLength, "description"), input.From, input.To);
        SearchName = SearchText.Normalise(Name);
    }

    /// <param name="others">Every other entry of this portfolio on the same territory, whoever may see them.</param>
    public void Accept(PortfolioEntry entry, IEnumerable<PortfolioEntry> others)
    {
        if (entry.IsOpen && others.Any(o => o.IsOpen && o.TerritoryId == entry.TerritoryId && o.Id != entry.Id))
            throw new BusinessException(TerritoriesErrors.PortfolioDuplicateEntry);
        Revision++;
    }
}
