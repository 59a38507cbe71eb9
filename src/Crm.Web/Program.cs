using Crm.Web.CommandLine;

return await CrmCommandLine.Run(args);
