using Crm.Foundation.Modularity;

namespace Crm.Modules.Territories.PersonalData;

/// <summary>What the care of personal data brings to the module.</summary>
internal sealed class PersonalDataPart : CrmModule;
