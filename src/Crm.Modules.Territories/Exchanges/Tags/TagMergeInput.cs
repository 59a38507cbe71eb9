namespace Crm.Modules.Territories.Exchanges.Tags;

/// <param name="Into">The tag that takes the exchanges.</param>
internal sealed record TagMergeInput(Guid? Into);
